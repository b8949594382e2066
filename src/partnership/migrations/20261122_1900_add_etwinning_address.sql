alter table partner add column etwinning_address {text};

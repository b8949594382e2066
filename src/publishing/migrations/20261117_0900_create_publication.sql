create table publication (
    id {id} primary key,
    version {count} not null,
    organisation_id {id} not null unique references organisation (id),
    slug {text} not null unique,
    introduction {text} not null,
    offers {flag} not null,
    agreements {flag} not null,
    contact {flag} not null,
    licence {text} not null,
    published_on {date}
) {strict};

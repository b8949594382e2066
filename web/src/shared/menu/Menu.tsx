import { Button, Dropdown } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import styles from './Menu.module.css';

export interface MenuChoice {
  key: string;
  text: ReactNode;
  /** The choice in force. */
  current?: boolean;
  lang?: string;
  onChoose: () => void;
}

interface MenuProps {
  /** What the menu chooses, for those who do not see where it stands. */
  label: string;
  trigger: ReactNode;
  className?: string;
  groups: { heading?: string; choices: MenuChoice[] }[];
}

/** A button that opens a short list of choices. */
export function Menu({ label, trigger, className, groups }: MenuProps) {
  const [open, setOpen] = useState(false);
  return (
    <Dropdown.TriggerContext>
      <Dropdown.Trigger variant="tertiary" data-size="sm" className={`${styles.trigger} ${className ?? ''}`}>
        <span className="for-readers">{label}: </span>
        {trigger}
        <svg viewBox="0 0 10 6" aria-hidden="true" focusable="false" className={styles.arrow}>
          <path d="m1 1 4 4 4-4" />
        </svg>
      </Dropdown.Trigger>
      <Dropdown open={open} onOpen={() => setOpen(true)} onClose={() => setOpen(false)} data-size="sm" className={styles.menu}>
        {groups.map((group, index) => (
          <div key={group.heading ?? index}>
            {group.heading && <Dropdown.Heading>{group.heading}</Dropdown.Heading>}
            <Dropdown.List>
              {group.choices.map((choice) => (
                <Dropdown.Item key={choice.key} lang={choice.lang}>
                  <Button
                    variant="tertiary"
                    aria-current={choice.current || undefined}
                    onClick={() => {
                      setOpen(false);
                      choice.onChoose();
                    }}
                  >
                    {choice.text}
                  </Button>
                </Dropdown.Item>
              ))}
            </Dropdown.List>
          </div>
        ))}
      </Dropdown>
    </Dropdown.TriggerContext>
  );
}

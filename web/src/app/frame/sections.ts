import { AirplaneIcon, Buildings3Icon, CalendarIcon, ClipboardIcon, FileCheckmarkIcon, GlobeIcon, HandshakeIcon, PiggybankIcon, PersonGroupIcon, PersonRectangleIcon, TasklistIcon, TenancyIcon } from '@navikt/aksel-icons';
import type { Permission } from '../../shared/session/session.api';
import type { ComponentType, SVGProps } from 'react';

export interface Section {
  to: string;
  /** Message key of its name. */
  text: string;
  permission: Permission;
  icon: ComponentType<SVGProps<SVGSVGElement>>;
  /** Below the line: what is set up once rather than worked in. */
  apart?: boolean;
}

/** The menu. A section stands here from the day it exists. */
export const sections: Section[] = [
  { to: '/year', text: 'frame.section.year', permission: 'see_year', icon: CalendarIcon },
  { to: '/partners', text: 'frame.section.partners', permission: 'see_partners', icon: HandshakeIcon },
  { to: '/agreements', text: 'frame.section.agreements', permission: 'see_agreements', icon: FileCheckmarkIcon },
  { to: '/rounds', text: 'frame.section.rounds', permission: 'keep_offers', icon: ClipboardIcon },
  { to: '/stays', text: 'frame.section.stays', permission: 'see_stays', icon: AirplaneIcon },
  { to: '/choices', text: 'frame.section.choices', permission: 'apply_for_offers', icon: TasklistIcon },
  { to: '/money', text: 'frame.section.money', permission: 'see_rates', icon: PiggybankIcon },
  { to: '/publishing', text: 'frame.section.publishing', permission: 'publish', icon: GlobeIcon },
  { to: '/people', text: 'frame.section.people', permission: 'see_people', icon: PersonRectangleIcon, apart: true },
  { to: '/working-groups', text: 'frame.section.working_groups', permission: 'see_groups', icon: PersonGroupIcon, apart: true },
  { to: '/memberships', text: 'frame.section.memberships', permission: 'see_groups', icon: TenancyIcon, apart: true },
  { to: '/organisation/imports', text: 'frame.section.imports', permission: 'import_directory', icon: Buildings3Icon, apart: true },
];

export function sectionsFor(permissions: readonly string[]): Section[] {
  return sections.filter((section) => permissions.includes(section.permission));
}

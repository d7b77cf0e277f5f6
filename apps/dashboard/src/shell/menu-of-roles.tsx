import type { DashboardMessages } from '@roadback/messages/dashboard';
import ApartmentOutlined from '@mui/icons-material/ApartmentOutlined';
import BadgeOutlined from '@mui/icons-material/BadgeOutlined';
import FavoriteBorderOutlined from '@mui/icons-material/FavoriteBorderOutlined';
import GroupsOutlined from '@mui/icons-material/GroupsOutlined';
import HistoryOutlined from '@mui/icons-material/HistoryOutlined';
import ImportContactsOutlined from '@mui/icons-material/ImportContactsOutlined';
import PeopleAltOutlined from '@mui/icons-material/PeopleAltOutlined';
import SettingsOutlined from '@mui/icons-material/SettingsOutlined';
import type { ComponentType } from 'react';
import type { Role } from '../generated/graphql';

export interface MenuEntry {
  key: keyof DashboardMessages['shell']['menu'];
  to: string;
  icon: ComponentType<{ fontSize?: 'small' }>;
}

const library: MenuEntry = { key: 'library', to: '/library', icon: ImportContactsOutlined };
const caseload: MenuEntry = { key: 'caseload', to: '/', icon: PeopleAltOutlined };
const trail: MenuEntry = { key: 'trail', to: '/trail', icon: HistoryOutlined };
const counselor: MenuEntry[] = [caseload, library];
const practiceAdmin: MenuEntry[] = [
  { key: 'couples', to: '/couples', icon: FavoriteBorderOutlined },
  { key: 'clients', to: '/clients', icon: GroupsOutlined },
  { key: 'staff', to: '/team', icon: BadgeOutlined },
  trail,
  { key: 'settings', to: '/settings', icon: SettingsOutlined },
];
const platformAdmin: MenuEntry[] = [{ key: 'practices', to: '/practices', icon: ApartmentOutlined }];

/** What a person finds in the menu: their own work first, then what they keep for the practice. */
export function menuOf(roles: readonly Role[]): { work: MenuEntry[]; practice: MenuEntry[] } {
  if (roles.includes('PLATFORM_ADMIN')) return { work: platformAdmin, practice: [] };
  const isAdmin = roles.includes('PRACTICE_ADMIN');
  if (roles.includes('COUNSELOR'))
    return isAdmin ? { work: counselor, practice: practiceAdmin } : { work: [...counselor, trail], practice: [] };
  if (roles.includes('SUPERVISOR'))
    return isAdmin ? { work: [caseload], practice: practiceAdmin } : { work: [caseload, trail], practice: [] };
  return { work: isAdmin ? [...practiceAdmin, library] : [], practice: [] };
}

/** Where a person begins. */
export type Home = 'caseload' | 'couples' | 'practices' | 'nothing';
export function homeOf(roles: readonly Role[]): Home {
  if (roles.includes('PLATFORM_ADMIN')) return 'practices';
  if (roles.includes('COUNSELOR') || roles.includes('SUPERVISOR')) return 'caseload';
  return roles.includes('PRACTICE_ADMIN') ? 'couples' : 'nothing';
}

import type { DashboardMessages } from '@roadback/messages/dashboard';
import ApartmentOutlined from '@mui/icons-material/ApartmentOutlined';
import ChecklistOutlined from '@mui/icons-material/ChecklistOutlined';
import PrivacyTipOutlined from '@mui/icons-material/PrivacyTipOutlined';
import BadgeOutlined from '@mui/icons-material/BadgeOutlined';
import FavoriteBorderOutlined from '@mui/icons-material/FavoriteBorderOutlined';
import FolderOutlined from '@mui/icons-material/FolderOutlined';
import GroupsOutlined from '@mui/icons-material/GroupsOutlined';
import HistoryOutlined from '@mui/icons-material/HistoryOutlined';
import ImportContactsOutlined from '@mui/icons-material/ImportContactsOutlined';
import MonitorHeartOutlined from '@mui/icons-material/MonitorHeartOutlined';
import PeopleAltOutlined from '@mui/icons-material/PeopleAltOutlined';
import SettingsOutlined from '@mui/icons-material/SettingsOutlined';
import TodayOutlined from '@mui/icons-material/TodayOutlined';
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
const day: MenuEntry = { key: 'day', to: '/today', icon: TodayOutlined };
const counselor: MenuEntry[] = [day, caseload, library];
const ofThePractice: MenuEntry[] = [
  { key: 'couples', to: '/couples', icon: FavoriteBorderOutlined },
  { key: 'clients', to: '/clients', icon: GroupsOutlined },
  { key: 'staff', to: '/team', icon: BadgeOutlined },
  { key: 'policy', to: '/policy', icon: PrivacyTipOutlined },
  { key: 'records', to: '/records', icon: FolderOutlined },
  trail,
  { key: 'settings', to: '/settings', icon: SettingsOutlined },
];
/** Stands first for as long as there is something to prepare. */
const checklist: MenuEntry = { key: 'checklist', to: '/checklist', icon: ChecklistOutlined };
const platformAdmin: MenuEntry[] = [
  { key: 'practices', to: '/practices', icon: ApartmentOutlined },
  { key: 'upkeep', to: '/service', icon: MonitorHeartOutlined },
];

/**
 * What a person finds in the menu: their own work first, then what they keep for the practice.
 * @param isPrepared the practice is not live yet
 */
export function menuOf(roles: readonly Role[], isPrepared: boolean): { work: MenuEntry[]; practice: MenuEntry[] } {
  if (roles.includes('PLATFORM_ADMIN')) return { work: platformAdmin, practice: [] };
  const isAdmin = roles.includes('PRACTICE_ADMIN');
  const practiceAdmin = isPrepared ? [checklist, ...ofThePractice] : ofThePractice;
  if (roles.includes('COUNSELOR'))
    return isAdmin ? { work: counselor, practice: practiceAdmin } : { work: [...counselor, trail], practice: [] };
  if (roles.includes('SUPERVISOR'))
    return isAdmin ? { work: [caseload], practice: practiceAdmin } : { work: [caseload, trail], practice: [] };
  return { work: isAdmin ? [...practiceAdmin, library] : [], practice: [] };
}

/** Where a person begins. */
export type Home = 'checklist' | 'caseload' | 'couples' | 'practices' | 'nothing';
export function homeOf(roles: readonly Role[], isPrepared: boolean): Home {
  if (roles.includes('PLATFORM_ADMIN')) return 'practices';
  if (isPrepared && roles.includes('PRACTICE_ADMIN')) return 'checklist';
  if (roles.includes('COUNSELOR') || roles.includes('SUPERVISOR')) return 'caseload';
  return roles.includes('PRACTICE_ADMIN') ? 'couples' : 'nothing';
}

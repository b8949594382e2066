import { api, body } from '../../shared/api/client';
import { type Page, page } from '../../shared/api/paging';
import type { Answer, Input, Row } from '../../shared/api/types';

export type GroupRow = Row<'/api/working-groups'>;
export type GroupView = Answer<'/api/working-groups/{id}', 'get'>;
export type GroupMember = GroupView['members'][number];
export type GroupMeeting = GroupView['meetings'][number];
export type GroupDraft = Input<'/api/working-groups', 'post'>;
export type GroupMemberDraft = Input<'/api/working-groups/{id}/members', 'post'>;
export type GroupMeetingDraft = Input<'/api/working-groups/{id}/meetings', 'post'>;

export function fetchGroups(query: Record<string, string>): Promise<Page<GroupRow>> {
  return page(api.GET('/api/working-groups', { params: { query: query as never } }));
}

export function fetchGroup(id: string): Promise<GroupView> {
  return body(api.GET('/api/working-groups/{id}', { params: { path: { id } } }));
}

export function createGroup(draft: GroupDraft): Promise<GroupView> {
  return body(api.POST('/api/working-groups', { body: draft }));
}

export function editGroup(id: string, draft: GroupDraft): Promise<GroupView> {
  return body(api.PUT('/api/working-groups/{id}', { params: { path: { id } }, body: draft }));
}

export function addGroupMember(groupId: string, draft: GroupMemberDraft): Promise<GroupMember> {
  return body(api.POST('/api/working-groups/{id}/members', { params: { path: { id: groupId } }, body: draft }));
}

export function endGroupMember(id: string, lastDay: string): Promise<GroupMember> {
  return body(api.POST('/api/group-members/{id}/ending', { params: { path: { id } }, body: { valid_to: lastDay } }));
}

export function objectToPublication(id: string): Promise<GroupMember> {
  return body(api.POST('/api/group-members/{id}/objection', { params: { path: { id } } }));
}

export function addGroupMeeting(groupId: string, draft: GroupMeetingDraft): Promise<GroupMeeting> {
  return body(api.POST('/api/working-groups/{id}/meetings', { params: { path: { id: groupId } }, body: draft }));
}

export function editGroupMeeting({ id, version }: GroupMeeting, draft: GroupMeetingDraft): Promise<GroupMeeting> {
  return body(api.PUT('/api/group-meetings/{id}', { params: { path: { id } }, headers: { 'If-Match': `"v${version}"` }, body: draft }));
}

export function groupMembersSheet(id: string): string {
  return `/api/working-groups/${id}/members.csv`;
}

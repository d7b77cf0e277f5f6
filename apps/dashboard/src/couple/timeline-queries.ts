import { useInfiniteQuery } from '@tanstack/react-query';
import { graphql } from '../generated';
import type { TimelineQuery, TimelineView } from '../generated/graphql';
import type { ApiFault } from '../graphql/api-fault';
import { operationName } from '../graphql/operation-name';
import { send } from '../graphql/send';

export const timelineDocument = graphql(`
  query Timeline($coupleId: Uuid!, $view: TimelineView!, $before: Line) {
    timeline(coupleId: $coupleId, view: $view, before: $before) {
      earlier
      entries {
        __typename
        id
        at
        clientId
        ... on StepMovedEntry {
          step
          fromState
          toState
        }
        ... on LapseEntry {
          partnerId
          lapse
        }
        ... on OutcomeEntry {
          outcome
        }
        ... on TaskEntry {
          title {
            en
            es
          }
          state
          submissionId
          visibility
          isReviewed
        }
        ... on RevealOpenedEntry {
          title {
            en
            es
          }
        }
        ... on TaskWaitingEntry {
          title {
            en
            es
          }
          day
          closesAt
        }
        ... on CareTeamEntry {
          change
          name
          otherName
          firstDay
          lastDay
        }
        ... on CheckInEntry {
          day
          feel
          safety
          note
          visibility
        }
        ... on ApologyEntry {
          event
        }
        ... on QuestionEntry {
          words
          place
          visibility
        }
        ... on AnswerEntry {
          question
          answer
          words
          isChanged
          visibility
        }
        ... on PromiseEntry {
          words
          isEnding
          visibility
        }
        ... on MomentEntry {
          promise
          report
          said
          day
          visibility
        }
        ... on ViewEntry {
          promise
          view
          said
          visibility
        }
        ... on TriggerEntry {
          intensity
          cue
          need
          isNeedShared
        }
        ... on ReassuranceEntry {
          words
          visibility
        }
        ... on LandingEntry {
          landing
          said
          visibility
        }
        ... on PauseEntry {
          endsAt
        }
        ... on AgreementEntry {
          happened
          purpose
        }
        ... on LookTogetherEntry {
          before
          after
        }
        ... on SessionEntry {
          minutes
          counselorName
        }
        ... on NoteSignedEntry {
          byName
        }
        ... on NoticedEntry {
          words
          visibility
        }
      }
    }
  }
`);

export type TimelineEntry = TimelineQuery['timeline']['entries'][number];

/** A couple's story, page after page; the pages that are there stay while they are read again. */
export const useTimeline = (coupleId: string, view: TimelineView, refetchInterval: () => number | false) =>
  useInfiniteQuery<TimelineQuery, ApiFault, TimelineEntry[], unknown[], string | null>({
    queryKey: [operationName(timelineDocument), { coupleId, view }],
    queryFn: ({ pageParam, signal }) => send(timelineDocument, { coupleId, view, before: pageParam }, signal),
    refetchInterval,
    initialPageParam: null,
    getNextPageParam: ({ timeline }) => timeline.earlier ?? null,
    select: ({ pages }) => pages.flatMap(({ timeline }) => timeline.entries),
  });

import { Injectable } from '@nestjs/common';
import { roadmapSteps, stateOf, type Episode, type RoadmapStep, type StepState } from '@roadback/domain/roadmap';
import { dayIn, weekOfCare } from '@roadback/domain/weeks';
import { opens } from '@roadback/sealing/marks';
import type { Scope } from '../platform/database/practice-scope.js';

export interface RoadmapView {
  week: number;
  partnerName: string;
  counselorName: string;
  wordsForBoth: string | null;
  isApart: boolean;
  steps: {
    step: RoadmapStep;
    state: StepState;
    openedAt: Date | null;
    closedAt: Date | null;
    walkedBefore: number;
    wordsForBoth: string | null;
  }[];
}

interface Setting {
  startedOn: string;
  timeZone: string;
  partnerName: string;
  counselorName: string;
  wordsForBoth: string | null;
  isApart: boolean;
  episodes: (Omit<Episode, 'openedAt' | 'closedAt'> & { openedAt: string; closedAt: string | null; wordsForBoth: string | null })[];
}

/** The roadmap as both partners see it: states and the words written for both; never a reason (R2) and never a role (R17). */
@Injectable()
export class MyRoadmap {
  async read(scope: Scope): Promise<RoadmapView | null> {
    const [setting] = await scope.rows<Setting>(
      `select c.started_on as "startedOn", me.time_zone as "timeZone", k.given_name as "partnerName", s.staff_name as "counselorName",
              c.state = 'SEPARATED' as "isApart",
              (select ${opens('plan_words.words', 'w')} from clinical.plan_words w where w.practice_id = $1 and w.couple_id = c.id) as "wordsForBoth",
              coalesce((select json_agg(json_build_object('id', e.id, 'step', e.step, 'kind', e.kind, 'openedAt', e.opened_at,
                                'closedAt', e.closed_at, 'standing', e.standing, 'wordsForBoth', ${opens('step_episode.words_for_both', 'e')}) order by e.opened_at, e.id)
                          from clinical.step_episode e where e.practice_id = $1 and e.couple_id = c.id), '[]') as episodes
         from clinical.partner r
         join clinical.couple c on c.practice_id = $1 and c.id = r.couple_id
         join clinical.partner o on o.practice_id = $1 and o.couple_id = c.id and o.client_id <> $2
         join clinical.client k on k.practice_id = $1 and k.id = o.client_id
         join clinical.care_team t on t.practice_id = $1 and t.couple_id = c.id and t.part = 'PRIMARY'
         join directory.membership s on s.practice_id = $1 and s.person_id = t.staff_id
         join directory.membership me on me.practice_id = $1 and me.person_id = $2
        where r.practice_id = $1 and r.client_id = $2 and r.active`,
      [scope.practiceId, scope.personId],
    );
    // A plan shows itself to the couple by its first open step, or by what the counselor wrote about it.
    if (!setting || (setting.episodes.length === 0 && setting.wordsForBoth === null && !setting.isApart)) return null;
    const episodes = setting.episodes.map(episode => ({
      ...episode,
      openedAt: new Date(episode.openedAt),
      closedAt: episode.closedAt === null ? null : new Date(episode.closedAt),
    }));
    return {
      week: weekOfCare(setting.startedOn, dayIn(setting.timeZone, scope.now)),
      partnerName: setting.partnerName,
      counselorName: setting.counselorName,
      wordsForBoth: setting.wordsForBoth,
      isApart: setting.isApart,
      steps: roadmapSteps.map(step => {
        const own = episodes.filter(episode => episode.step === step);
        const last = own.at(-1);
        return {
          step,
          state: stateOf(step, own),
          openedAt: last?.openedAt ?? null,
          closedAt: last?.closedAt ?? null,
          walkedBefore: Math.max(0, own.length - 1),
          wordsForBoth: last?.wordsForBoth ?? null,
        };
      }),
    };
  }
}

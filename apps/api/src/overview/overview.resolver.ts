import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { Costly } from '../platform/access/costly.js';
import { Viewer, type PersonViewer } from '../platform/access/viewer.js';
import type { QueryTimelineArgs } from '../generated/inputs.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import { BriefOfDay } from './brief.js';
import { Caseload, type CaseloadArgs } from './caseload.js';
import { CouplePage } from './couple-page.js';
import { Readiness } from './readiness.js';
import { Timeline } from './timeline.js';
import { TodayView } from './today.js';

@Resolver()
export class OverviewResolver {
  constructor(
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
    @Inject(Caseload) private readonly caseloads: Caseload,
    @Inject(CouplePage) private readonly couples: CouplePage,
    @Inject(Readiness) private readonly evidence: Readiness,
    @Inject(Timeline) private readonly stories: Timeline,
    @Inject(TodayView) private readonly days: TodayView,
    @Inject(BriefOfDay) private readonly briefs: BriefOfDay,
  ) {}

  @Query('caseload')
  caseload(@Viewer() viewer: PersonViewer, @Args() args: CaseloadArgs) {
    return this.practiceScope.run(viewer, scope => this.caseloads.read(scope, args), { looksOn: args.view === 'SUPERVISED' });
  }

  @Query('couple')
  couple(@Viewer() viewer: PersonViewer, @Args('id') id: string) {
    return this.practiceScope.run(viewer, scope => this.couples.read(scope, id), { couples: [id] });
  }

  @Query('readiness')
  readiness(@Viewer() viewer: PersonViewer, @Args('coupleId') coupleId: string) {
    return this.practiceScope.run(viewer, scope => this.evidence.read(scope, coupleId), { couples: [coupleId] });
  }

  @Costly()
  @Query('timeline')
  timeline(@Viewer() viewer: PersonViewer, @Args() { coupleId, view, before }: QueryTimelineArgs) {
    return this.practiceScope.run(viewer, scope => this.stories.read(scope, coupleId, view ?? 'ALL', before ?? null), {
      couples: [coupleId],
    });
  }

  @Query('brief')
  brief(@Viewer() viewer: PersonViewer) {
    return this.practiceScope.run(viewer, scope => this.briefs.read(scope, viewer.timeZone));
  }

  @Query('today')
  today(@Viewer() viewer: PersonViewer) {
    return this.practiceScope.run(viewer, scope => this.days.read(scope));
  }
}

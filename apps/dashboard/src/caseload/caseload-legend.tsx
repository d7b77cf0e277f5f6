import { HeatKey, HollowKey, LineKey } from '@roadback/charts/chart-keys';
import { useWords } from '../language/use-words';

export const CaseloadLegend = () => {
  const { legend } = useWords().caseload;
  return (
    <div className="key caseload-legend">
      <span>
        <LineKey partner="first" />
        {legend.first}
      </span>
      <span>
        <LineKey partner="second" />
        {legend.second}
      </span>
      <span>{legend.safety}</span>
      <span>
        {legend.tasks}
        <HeatKey />
        {legend.tasksAll}
      </span>
      <span>
        <HollowKey />
        {legend.hollow}
      </span>
    </div>
  );
};

/** Every queue of the product. */
export const queues = ['alerts', 'tasks', 'safety', 'people', 'records', 'mail', 'notices', 'sweeps', 'upkeep'] as const;

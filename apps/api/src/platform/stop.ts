const patience = 15_000;

/**
 * Ends this process cleanly on SIGTERM and SIGINT, and also when the process that started it is gone, so that nobody has to look
 * for orphans on the port. What hangs is cut after 15 seconds.
 */
export function stopWithParent(close: () => Promise<void>): void {
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(1), patience).unref();
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  process.once('disconnect', stop);
}

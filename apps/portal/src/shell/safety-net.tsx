import { Component, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { Page } from './page';
import { CouldNotLoad } from './states';

/** When a screen breaks, help and the way out must still be there (R9), and the next screen must open. */
export function SafetyNet({ children }: { children: ReactNode }) {
  const [location] = useLocation();
  return <Net key={location}>{children}</Net>;
}

class Net extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <Page>
        <CouldNotLoad error={null} again={() => this.setState({ broken: false })} />
      </Page>
    );
  }
}

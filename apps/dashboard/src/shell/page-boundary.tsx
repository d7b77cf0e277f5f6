import Button from '@mui/material/Button';
import { Component, type ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import { useWords } from '../language/use-words';
import { Empty } from '../look/states';

interface Props {
  children: ReactNode;
  fallback: ReactNode;
  /** A change of this value gives the page another chance. */
  at: string;
}

class Boundary extends Component<Props, { brokeAt: string | null }> {
  override state = { brokeAt: null as string | null };

  static getDerivedStateFromError() {
    return { brokeAt: '' };
  }

  override componentDidCatch() {
    this.setState({ brokeAt: this.props.at });
  }

  override componentDidUpdate(before: Props) {
    if (this.state.brokeAt !== null && before.at !== this.props.at) this.setState({ brokeAt: null });
  }

  override render() {
    return this.state.brokeAt === null ? this.props.children : this.props.fallback;
  }
}

/** A page that breaks says so in its own place; navigation goes on working. */
export const PageBoundary = ({ children }: { children: ReactNode }) => {
  const { shell } = useWords();
  const { pathname } = useLocation();
  return (
    <Boundary
      at={pathname}
      fallback={
        <Empty title={shell.pageBroke} text={shell.pageBrokeText}>
          <Button variant="outlined" onClick={() => window.location.reload()}>
            {shell.reload}
          </Button>
        </Empty>
      }
    >
      {children}
    </Boundary>
  );
};

import { Component, type ReactNode } from 'react';
import { ProblemNotice } from './ProblemNotice';

interface CaughtProps {
  /** When this changes (another page), what broke gets a new chance. */
  place: string;
  children: ReactNode;
}

interface CaughtState {
  error: unknown;
  place: string;
}

/** Keeps a fault of one page to that page: the frame around it stays usable. */
export class Caught extends Component<CaughtProps, CaughtState> {
  override state: CaughtState = { error: null, place: this.props.place };

  static getDerivedStateFromError(error: unknown): Partial<CaughtState> {
    return { error };
  }

  static getDerivedStateFromProps({ place }: CaughtProps, state: CaughtState): CaughtState | null {
    return place === state.place ? null : { error: null, place };
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    return <ProblemNotice error={this.state.error} onRetry={() => this.setState({ error: null })} />;
  }
}

'use client';

import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { Dispatch, ReactNode, SetStateAction } from 'react';
import type { TrackOutline } from '@/components/questionnaire/outline';
import type { SkillId } from '@/lib/schema/ids';
import { initialState } from './session-state';
import type { AttemptSession } from './attempt-session';
import type { SessionState } from './session-state';
import { findBrowserSession } from './browser-session';

/** A skill whose reason was left out, and whether another one has been answered since. */
type LeftOut = { skill: SkillId; since: boolean };

type Questionnaire = {
  outline: TrackOutline;
  session: AttemptSession;
  /** Where a reason was asked for last and left out; it outlives the page it was asked on. */
  leftOut: LeftOut | null;
  setLeftOut: Dispatch<SetStateAction<LeftOut | null>>;
};

const QuestionnaireContext = createContext<Questionnaire | null>(null);

type AttemptProviderProps = {
  outline: TrackOutline;
  openSession?: (outline: TrackOutline) => AttemptSession;
  children: ReactNode;
};

/** Gives the pages of one questionnaire the same work on the same attempt. */
export function AttemptProvider({
  outline,
  openSession = findBrowserSession,
  children,
}: AttemptProviderProps) {
  const [session] = useState(() => openSession(outline));
  const [leftOut, setLeftOut] = useState<LeftOut | null>(null);
  useEffect(() => watchTab(session), [session]);
  return (
    <QuestionnaireContext value={{ outline, session, leftOut, setLeftOut }}>{children}</QuestionnaireContext>
  );
}

/** The attempt as it stands, and what it is an attempt at; being outside a provider is our own mistake and throws. */
export function useAttempt(): Questionnaire & { state: SessionState } {
  const questionnaire = useContext(QuestionnaireContext);
  if (questionnaire === null)
    throw new Error('A part of the questionnaire needs an AttemptProvider above it.');
  const { session } = questionnaire;
  const state = useSyncExternalStore(session.subscribe, session.getState, () => initialState);
  return { ...questionnaire, state };
}

/** Takes up the attempt that the address names, and keeps the address naming the attempt that is being worked on. */
export function useEnteredAttempt(): void {
  const { session, state } = useAttempt();
  const [entered, setEntered] = useState(false);
  useEffect(() => {
    const wanted = new URLSearchParams(window.location.search).get('attempt');
    session.enter(wanted).then(
      () => setEntered(true),
      () => undefined,
    );
  }, [session]);
  useEffect(() => {
    if (state.id === null || !entered) return;
    const address = new URL(window.location.href);
    if (address.searchParams.get('attempt') === state.id) return;
    address.searchParams.set('attempt', state.id);
    window.history.replaceState(window.history.state, '', address);
  }, [state.id, entered]);
}

/** Another tab may have answered while this one was away; and what is not kept yet should not be closed by mistake. */
function watchTab(session: AttemptSession): () => void {
  const refresh = () => void session.refresh().catch(() => undefined);
  const leave = () => {
    session.leave();
  };
  const warn = (event: BeforeUnloadEvent) => {
    if (session.getState().saving === 'failing') event.preventDefault();
  };
  window.addEventListener('focus', refresh);
  window.addEventListener('online', refresh);
  window.addEventListener('beforeunload', warn);
  window.addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', leave);
  return () => {
    window.removeEventListener('focus', refresh);
    window.removeEventListener('online', refresh);
    window.removeEventListener('beforeunload', warn);
    window.removeEventListener('pagehide', leave);
    document.removeEventListener('visibilitychange', leave);
  };
}

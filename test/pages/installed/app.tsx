// A React app with cards in it, in the browser and on a server. Of what a server has made, React sets no property and hears
// no event of ours: there a ref does both.

import 'case-action/define.js';
import type { CaseActDetail, CaseAction } from 'case-action';
import type {} from 'case-action/react';
import { StrictMode, useCallback, useState } from 'react';
import { mira } from './the-case';

export function App() {
  const [pressed, setPressed] = useState('nothing');
  const onAct = useCallback((event: CustomEvent<CaseActDetail>) => {
    event.preventDefault();
    setPressed(event.detail.network);
  }, []);
  const withCase = useCallback(
    (card: CaseAction) => {
      card.case = mira;
      card.addEventListener('case-act', onAct);
      return () => card.removeEventListener('case-act', onAct);
    },
    [onAct],
  );
  return (
    <StrictMode>
      <p id="pressed">{pressed}</p>
      <case-action id="by-property" case={mira} layout="compact" oncase-act={onAct}>
        <p>Words on the page</p>
      </case-action>
      <case-action id="by-ref" ref={withCase} heading-level={3}>
        <p>Words on the page</p>
      </case-action>
      <case-action
        id="by-attributes"
        name="Ada Invented"
        summary="Ada is invented."
        update="She has begun a hunger strike."
        update-date="2026-03-02"
        target="Jo Sample"
        target-role="Minister of Examples"
        handle="InventedMin"
        message="Where is {name}, {target}?"
      >
        <p>Words on the page</p>
      </case-action>
    </StrictMode>
  );
}

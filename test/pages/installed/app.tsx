// A React app with a card in it, in the browser and on a server.

import 'case-action/define.js';
import type {} from 'case-action/react';
import { StrictMode, useState } from 'react';
import { mira } from './the-case';

export function App() {
  const [pressed, setPressed] = useState('nothing');
  return (
    <StrictMode>
      <p id="pressed">{pressed}</p>
      <case-action
        id="by-property"
        case={mira}
        layout="compact"
        heading-level={3}
        oncase-act={(event) => {
          event.preventDefault();
          setPressed(event.detail.network);
        }}
      >
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

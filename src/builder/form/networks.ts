// Which networks a case offers, in which order. Where nothing is said, all of them are, in the usual order.

import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { NETWORK_IDS } from '../../case/table.js';
import { NETWORKS } from '../../message/networks.js';
import { nameOfPath } from '../draft.js';
import { focusAfter } from '../focus.js';
import { OPTION_WORDS } from '../words/fields.js';
import { type Form, idOf, labelFor, notesTemplate, type Spot, valueIn, write } from './form.js';

export function networksTemplate(form: Form, spot: Spot): TemplateResult {
  const found = valueIn(form, spot);
  const name = nameOfPath(spot.path);
  const isUsual = found === undefined;
  const chosen: readonly unknown[] = Array.isArray(found) ? found : NETWORK_IDS;
  const others = NETWORK_IDS.filter((id) => !chosen.includes(id));
  const put = (ids: readonly unknown[]) => form.edit([{ path: spot.path, value: ids }], name);
  return html`<fieldset class="b-list" id=${idOf(name)} tabindex="-1">
    <legend>${labelFor(form, spot)}</legend>
    <label class="b-check">
      <input
        type="checkbox"
        .checked=${live(isUsual)}
        @change=${() => (isUsual ? put(NETWORK_IDS) : write(form, spot, undefined))}
      />
      ${form.words.allNetworks}
    </label>
    ${notesTemplate(form, spot)}
    ${
      isUsual
        ? nothing
        : html`<ul class="b-networks">
            ${[...chosen, ...others].map((id, index) => {
              const isOn = index < chosen.length;
              const label = nameOfNetwork(form, String(id));
              const without = chosen.filter((_, at) => at !== index);
              const earlier = [...chosen];
              earlier.splice(index - 1, 2, id, chosen[index - 1]);
              return html`<li>
                <label class="b-check">
                  <input
                    type="checkbox"
                    data-network=${label}
                    .checked=${live(isOn)}
                    ?disabled=${isOn && chosen.length === 1}
                    @change=${() => put(isOn ? without : [...chosen, id])}
                  />
                  ${label}
                </label>
                ${
                  isOn && index > 0
                    ? html`<button
                        type="button"
                        class="b-button-quiet"
                        data-up=${label}
                        aria-label="${form.words.up}: ${label}"
                        @click=${(event: Event) => {
                          put(earlier);
                          focusAfter(
                            event,
                            (root) => upOf(root, label),
                            (root) => boxOf(root, label),
                          );
                        }}
                      >
                        ${form.words.up}
                      </button>`
                    : nothing
                }
              </li>`;
            })}
          </ul>`
    }
  </fieldset>`;
}

/** The focus goes with the network that is moved; at the top there is no button for it any more. */
const upOf = (root: Element, label: string) =>
  root.querySelector<HTMLElement>(`[data-up="${CSS.escape(label)}"]`);
const boxOf = (root: Element, label: string) =>
  root.querySelector<HTMLElement>(`[data-network="${CSS.escape(label)}"]`);

/** What a network is called: by its own name, or by a word of the language. */
export function nameOfNetwork({ uiLang }: Form, id: string): string {
  const network = NETWORK_IDS.find((known) => known === id);
  const own = network && NETWORKS[network].name;
  return own ?? OPTION_WORDS[uiLang][`networks.${id}`] ?? id;
}

// A field of the case in the form, by what kind of field the table says that it is.

import { html, nothing, type TemplateResult } from 'lit';
import type { Field, GroupField, ListField } from '../../case/fields.js';
import '../contacts/contacts.js';
import {
  choiceTemplate,
  countTemplate,
  paragraphsTemplate,
  switchTemplate,
  textTemplate,
} from './controls.js';
import type { Form, Spot } from './form.js';
import { groupTemplate } from './groups.js';
import { listTemplate } from './lists.js';
import { messageTemplate } from './message.js';
import { networksTemplate } from './networks.js';

export function fieldTemplate(
  form: Form,
  spot: Spot,
  field: Field,
): TemplateResult | typeof nothing {
  switch (spot.table) {
    case 'summary':
      return paragraphsTemplate(form, spot);
    case 'networks':
      return networksTemplate(form, spot);
    case 'message':
      return messageTemplate(form, spot);
    case 'targets':
      return listTemplate(form, spot, field as ListField<GroupField>, (here, target) =>
        contactsTemplate(form, here, target),
      );
  }
  switch (field.kind) {
    case 'text':
      return textTemplate(form, spot, field);
    case 'count':
      return countTemplate(form, spot);
    case 'choice':
      return choiceTemplate(form, spot, field);
    case 'switch':
      return switchTemplate(form, spot);
    case 'group':
      return groupTemplate(form, spot, field);
    case 'list':
      return listTemplate(form, spot, field as ListField<GroupField>);
    case 'by-language':
      return nothing;
  }
}

const contactsTemplate = (form: Form, { path }: Spot, target: unknown): TemplateResult =>
  html`<builder-contacts
    .target=${target}
    .path=${path}
    .now=${form.now}
    .uiLang=${form.uiLang}
  ></builder-contacts>`;

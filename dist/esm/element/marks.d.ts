import { type TemplateResult } from 'lit';
import type { NetworkId } from '../message/networks.js';
export declare const markOf: (id: NetworkId) => TemplateResult;

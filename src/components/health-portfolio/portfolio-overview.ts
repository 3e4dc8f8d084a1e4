import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../shared/heading.js';
import { bandPart } from './band-part.js';
import { causesPart } from './causes-part.js';
import { movesPart } from './moves-part.js';
import { partTable } from './part-table.js';
import type { PortfolioScene } from './portfolio-scene.js';
import { quartersPart } from './quarters-part.js';
import { retentionPart } from './retention-part.js';

/** What the overview is headed by, and how fresh it is. */
export interface OverviewState {
  /** The words of the filters; empty where all accounts are told of. */
  readonly filters: string;
  readonly isUpdating: boolean;
  /** The choice of the time that movement is told over. */
  readonly period: TemplateResult;
  /** Said where the newest question was not answered. */
  readonly failure: TemplateResult | typeof nothing;
}

/** The whole overview: where accounts stand, where they moved, what is coming, what holds back, what was kept. */
export function portfolioOverview(scene: PortfolioScene, state: OverviewState): TemplateResult {
  const { report, words } = scene;
  const withoutArr = scene.hasArr ? words.withoutArr(report.total) : '';
  return html`<header class="head" part="head">
      <div class="title-line">
        ${heading(scene.headingLevel, 'region', words.title)}
        <span class="updating quiet" role="status">${state.isUpdating ? words.updating : ''}</span>
      </div>
      <p class="summary" part="summary"><bdi>${words.summary(report.total)}</bdi></p>
      <p class="quiet facts">
        <bdi>${words.asOf(report.asOf)}</bdi> ${state.filters ? html`<bdi>${state.filters}</bdi>` : nothing}
        ${withoutArr ? html`<bdi>${withoutArr}</bdi>` : nothing}
      </p>
      ${state.failure}
    </header>
    <div class="parts ${state.isUpdating ? 'stale' : ''}">
      <div class="pile">${bandPart(scene)} ${partTable(scene, 'segments')} ${partTable(scene, 'stages')}</div>
      <div class="pile">${movesPart(scene, state.period)} ${quartersPart(scene)}</div>
      ${causesPart(scene)} ${retentionPart(scene)}
    </div>`;
}

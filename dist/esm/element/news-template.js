// What is said of a case that has come while another was shown. Its region is there before it has anything
// to say: a screen reader only listens to one that it knows. It lies over the card, so that nothing moves.
import { html, nothing } from 'lit';
/** The region, and in it the button that shows what is new, or that it is there already, and what else is said. */
export function newsTemplate({ news, onShow }, { lang, dir, words }, theme, said) {
    return html `<div class="news ${theme}" role="status" aria-atomic="false" lang=${lang} dir=${dir}>
    ${news === 'offered'
        ? html `<button part="news" type="button" @click=${onShow}>${words.newUpdate}</button>`
        : nothing}
    <span class="unseen">${news === 'applied' ? words.updated : ''} ${said}</span>
  </div>`;
}

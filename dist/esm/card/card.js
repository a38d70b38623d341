// What a reader is shown, with every word and link already chosen.
// Whatever prints a card, the element or an embed form, only prints: that is why they agree.
export {};

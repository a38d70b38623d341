// For whom and when a card is made.
export {};

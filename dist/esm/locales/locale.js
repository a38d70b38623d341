// What a language has to say. One type, so that a missing text does not compile.
export {};

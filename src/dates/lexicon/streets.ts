/** What streets are called, behind a number or a name that looks like a date. */
export const STREET = /^(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Boulevard|Close|Crescent|Terrace|Way)$/;

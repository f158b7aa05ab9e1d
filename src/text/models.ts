/** Learned weights as read from assets/models, by file name without its ending; a missing one is null. */
export interface Models {
  tags: ArrayBuffer | null;
  statements: ArrayBuffer | null;
}

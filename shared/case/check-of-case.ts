export interface CaseCheck { readonly todo: true }

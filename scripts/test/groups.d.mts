export interface TestGroup {
  readonly name: string;
}

export const groups: readonly TestGroup[];
export const groupsOnRequest: readonly TestGroup[];

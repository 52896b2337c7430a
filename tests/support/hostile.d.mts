export declare const texts: string[];
export declare const addresses: string[];
export declare function hostile(feed: object, turn: number): Record<string, unknown>;
export declare function findDangers(): string[];

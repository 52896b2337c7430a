/** Which files of `dist` an element is made of. The build writes this table in when it knows the files' names. */

/** Names of files in `dist/chunks`, with spaces between: `all` always needed, others for a language, for a value of `variant` or `view`, for both, or for any of some attributes. */
export type ElementFiles = Readonly<Record<string, string | undefined>>;

declare const __MODULES__: Readonly<Record<string, ElementFiles>>;
declare const __STAND_INS__: string;
declare const __DOCTOR__: string;
declare const __VERSION__: string;

/** The files of each tag that this library defines. */
export const modules = __MODULES__;

/** The file that brings to life what stands for an element. */
export const standInsFile = __STAND_INS__;
/** The file that tells a webmaster what is in the way. */
export const doctorFile = __DOCTOR__;

/** The library's version, as in package.json. */
export const version = __VERSION__;

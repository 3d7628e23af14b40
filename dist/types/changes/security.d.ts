import type { Header, Message } from './message.ts';
/** The advisory ids that the text names, upper case in their prefix, each once. */
export declare function advisories(text: string): string[];
/** The ids that a message declares by its form; empty where it names them in prose at most. */
export declare function declaredIds(message: Message): string[];
/** Whether a commit only moves a dependency: its advisories are the dependency's. */
export declare function isDependencyBump(header: Header | null, subject: string): boolean;
/** Whether a commit only writes about changes. */
export declare function isDocumentation(header: Header | null, subject: string): boolean;

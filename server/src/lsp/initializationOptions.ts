import type { RulePages } from '../../../shared/protocol.ts';

/**
 * Reads how the client opens rule pages: `rulePages` of the initialization options,
 * `{ "address": "esr-rule:/fi/{code}.md", "command": "esr.explainRule" }`, the command optional.
 */
export function rulePagesFrom(options: unknown): RulePages | undefined {
  const given = (options as { rulePages?: { address?: unknown; command?: unknown } | null } | null | undefined)
    ?.rulePages;
  if (typeof given?.address !== 'string') return undefined;
  return { address: given.address, command: typeof given.command === 'string' ? given.command : undefined };
}

/** Reads the name of one of the client's commands. */
export function commandFrom(options: unknown, name: 'overrideCommand' | 'suggestCommand'): string | undefined {
  const given = (options as Record<string, unknown> | null | undefined)?.[name];
  return typeof given === 'string' ? given : undefined;
}

import { argumentRules } from './caching/arguments.ts';
import { emptiedRules } from './caching/emptied.ts';
import { missingMountRules } from './caching/missing-mounts.ts';
import { orderRules } from './caching/order.ts';
import { placedMountRules } from './caching/placed-mounts.ts';
import { sharedMountRules } from './caching/shared-mounts.ts';
import { baseRules } from './compiling/base-tags.ts';
import { flagRules } from './compiling/build-flags.ts';
import { moduleCommandRules } from './compiling/module-commands.ts';
import { platformRules } from './compiling/platforms.ts';
import { settingRules } from './compiling/settings.ts';
import { downloadRules } from './commands/downloads.ts';
import { spoiledBuildRules } from './commands/spoiled-builds.ts';
import { ignoreRules } from './context/ignored.ts';
import type { DoctorRule } from './frame/doctor-rule.ts';
import { contentRules } from './image/contents.ts';
import { runTimeRules } from './image/run-time.ts';
import { loginRules } from './secrets/logins.ts';
import { secretValueRules } from './secrets/values.ts';
import { toldRules } from './told-rules.ts';

/** The doctor's rules, in the order of docs/doctor.md. */
export const doctorRules: readonly DoctorRule[] = [
  ...orderRules,
  ...argumentRules,
  ...missingMountRules,
  ...placedMountRules,
  ...sharedMountRules,
  ...emptiedRules,
  ...platformRules,
  ...baseRules,
  ...moduleCommandRules,
  ...settingRules,
  ...flagRules,
  ...spoiledBuildRules,
  ...downloadRules,
  ...ignoreRules,
  ...contentRules,
  ...runTimeRules,
  ...secretValueRules,
  ...loginRules,
  ...toldRules,
];

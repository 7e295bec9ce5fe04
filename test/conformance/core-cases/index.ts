import { access } from './access';
import { administration } from './administration';
import { admission } from './admission';
import { resources, spread } from './devices';
import { extensions } from './extensions';
import { networking } from './networking';
import { pods } from './pods';
import { storage } from './storage';
import { autoscaling, workloads } from './workloads';

/** At least one valid object of every kind that Kubernetes 1.36 serves and keeps, with most of the fields that it can have. */
export const CORE_BASES: readonly object[] = [
  ...pods, ...workloads, ...autoscaling, ...networking,
  ...storage, ...access, ...admission, ...extensions, ...administration, ...resources, ...spread,
];

import type { IConstruct } from 'constructs';

/** Services of `CanaryServices.existing`. */
export interface ExistingCanaryServices {
  /**
   * The Service that will select the old version alone while a new one comes up.
   *
   * @default - none
   */
  readonly stable?: IConstruct;

  /**
   * The Service that will select the new version alone while it comes up.
   *
   * @default - none
   */
  readonly canary?: IConstruct;
}

/** Options of `CanaryServices.create`. */
export interface CreatedCanaryServices {
  /**
   * The port of both Services, for pods with one container port.
   *
   * @default - the numbers of the container ports
   */
  readonly port?: number;
}

/**
 * The Services with which the old and the new version can be reached apart.
 *
 * A canary without a traffic router needs none: a Service for all pods meets both versions by their numbers.
 */
export class CanaryServices {
  /** No such Services. */
  public static none(): CanaryServices {
    return new CanaryServices();
  }

  /** Services of the app, for instance of cdk8s-plus. Each may be given alone. */
  public static existing(services: ExistingCanaryServices): CanaryServices {
    return new CanaryServices({ ...services });
  }

  /** Two new Services, `<rollout>-stable` and `<rollout>-canary`, for the ports of the pods' containers. */
  public static create(options: CreatedCanaryServices = {}): CanaryServices {
    const { port } = options;
    if (port !== undefined && !(Number.isInteger(port) && port >= 1 && port <= 65535)) {
      throw new Error(`CanaryServices.create: got the port ${port}, allowed is a whole number from 1 to 65535`);
    }
    return new CanaryServices(undefined, { port });
  }

  private constructor(
    /** @internal */
    public readonly _existing?: ExistingCanaryServices,
    /** @internal */
    public readonly _created?: CreatedCanaryServices,
  ) {}
}

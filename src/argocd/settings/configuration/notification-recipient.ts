import type { ArgoNotificationService } from './notification-service';

/** Somebody who is told through a service. */
export class ArgoNotificationRecipient {
  /** @internal */
  public static _of(service: ArgoNotificationService, name: string): ArgoNotificationRecipient {
    return new ArgoNotificationRecipient(service, name);
  }

  private constructor(
    /** Through what they are told. */
    public readonly service: ArgoNotificationService,
    /** Who, as the service knows them; empty where it needs none. */
    public readonly name: string,
  ) {}

  /** @internal */
  public get _text(): string {
    return this.name === '' ? this.service.name : `${this.service.name}:${this.name}`;
  }
}

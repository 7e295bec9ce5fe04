import { ApiObject, Chart } from 'cdk8s';
import type { IConstruct } from 'constructs';

/** The name of the HorizontalPodAutoscaler of the same stack that scales an object. */
export function autoscalerOf(construct: IConstruct, kind: string, name: string): string | undefined {
  const namespace = ApiObject.of(construct).metadata.namespace;
  return Chart.of(construct).node.findAll()
    .filter((child): child is ApiObject => ApiObject.isApiObject(child) && child.kind === 'HorizontalPodAutoscaler' && child.metadata.namespace === namespace)
    .find((autoscaler) => {
      const target = autoscaler.toJson().spec?.scaleTargetRef;
      return target?.kind === kind && target?.name === name;
    })?.name;
}

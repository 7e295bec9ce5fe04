/** Where Argo CD looks for the health of Applications, in the data of its ConfigMap argocd-cm. */
export const APPLICATION_HEALTH_KEY = 'resource.customizations.health.argoproj.io_Application';

/** The health of an Application as its controller states it, so that sync waves wait for Applications. */
export const APPLICATION_HEALTH_LUA = `local health = { status = "Progressing", message = "waiting for the Application's own health" }
if obj.status ~= nil and obj.status.health ~= nil and obj.status.health.status ~= nil then
  health.status = obj.status.health.status
  health.message = obj.status.health.message or ""
end
return health
`;

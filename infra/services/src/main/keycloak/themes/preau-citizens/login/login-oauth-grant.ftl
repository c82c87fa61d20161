<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("oauthGrantTitle")}
  <#elseif section = "form">
    <p>${msg("oauthGrantRequest", client.name)}</p>
    <ul class="grants">
      <#list oauth.clientScopesRequested as clientScope>
      <li>${advancedMsg(clientScope.consentScreenText)}</li>
      </#list>
    </ul>
    <form class="form" action="${url.oauthAction}" method="post">
      <input type="hidden" name="code" value="${oauth.code}">
      <button class="btn primary wide" name="accept" id="kc-login" type="submit" value="true">${msg("doAccept")}</button>
      <button class="btn wide" name="cancel" id="kc-cancel" type="submit" value="true">${msg("doDecline")}</button>
    </form>
  </#if>
</@layout.registrationLayout>

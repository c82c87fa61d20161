<#import "template.ftl" as layout>
<#import "password-commons.ftl" as passwordCommons>
<#import "field.ftl" as field>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('password','password-confirm'); section>
  <#if section = "header">
    ${msg("updatePasswordTitle")}
  <#elseif section = "form">
    <p class="soft">${msg("passwordAdvice")}</p>
    <form id="kc-passwd-update-form" class="form" action="${url.loginAction}" method="post" novalidate>
      <@field.password name="password-new" label=msg("passwordNew") fieldName="password" autocomplete="new-password" autofocus=true />
      <@field.password name="password-confirm" label=msg("passwordConfirm") autocomplete="new-password" />
      <@passwordCommons.logoutOtherSessions/>
      <button class="btn primary wide" name="login" id="kc-submit" type="submit">${msg("doSubmit")}</button>
      <#if isAppInitiatedAction??>
      <button class="btn wide" name="cancel-aia" value="true" type="submit">${msg("doCancel")}</button>
      </#if>
    </form>
  </#if>
</@layout.registrationLayout>

<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "password-commons.ftl" as passwordCommons>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('totp','userLabel'); section>
  <#if section = "header">
    ${msg("loginTotpTitle")}
  <#elseif section = "form">
    <ol class="steps">
      <li>
        <p>${msg("loginTotpStep1")}</p>
        <ul><#list totp.supportedApplications as app><li>${msg(app)}</li></#list></ul>
      </li>
      <#if mode?? && mode = "manual">
      <li>
        <p>${msg("loginTotpManualStep2")}</p>
        <p class="key" id="kc-totp-secret-key">${totp.totpSecretEncoded}</p>
        <p><a href="${totp.qrUrl}" id="mode-barcode">${msg("loginTotpScanBarcode")}</a></p>
      </li>
      <li>
        <p>${msg("loginTotpManualStep3")}</p>
        <ul>
          <li>${msg("loginTotpType")}${msg("colon")}${msg("loginTotp." + totp.policy.type)}</li>
          <li>${msg("loginTotpAlgorithm")}${msg("colon")}${totp.policy.getAlgorithmKey()}</li>
          <li>${msg("loginTotpDigits")}${msg("colon")}${totp.policy.digits}</li>
          <#if totp.policy.type = "totp">
          <li>${msg("loginTotpInterval")}${msg("colon")}${totp.policy.period}</li>
          <#else>
          <li>${msg("loginTotpCounter")}${msg("colon")}${totp.policy.initialCounter}</li>
          </#if>
        </ul>
      </li>
      <#else>
      <li>
        <p>${msg("loginTotpStep2")}</p>
        <img class="qr" src="data:image/png;base64,${totp.totpSecretQrCode}" alt="${msg("loginTotpQrCode")}">
        <p><a href="${totp.manualUrl}" id="mode-manual">${msg("loginTotpUnableToScan")}</a></p>
      </li>
      </#if>
      <li><p>${msg("loginTotpStep3")}</p></li>
    </ol>
    <form id="kc-totp-settings-form" class="form" action="${url.loginAction}" method="post" novalidate>
      <@field.input name="totp" label=msg("authenticatorCode") autocomplete="one-time-code"
        autofocus=messagesPerField.existsError('totp') />
      <input type="hidden" name="totpSecret" value="${totp.totpSecret}">
      <#if mode??><input type="hidden" name="mode" value="${mode}"></#if>
      <@field.input name="userLabel" label=msg("loginTotpDeviceName")
        autofocus=messagesPerField.existsError('userLabel') && !messagesPerField.existsError('totp') />
      <p class="soft">${msg("loginTotpDeviceNameWhy")}</p>
      <@passwordCommons.logoutOtherSessions/>
      <button class="btn primary wide" id="saveTOTPBtn" type="submit">${msg("doSubmit")}</button>
      <#if isAppInitiatedAction??>
      <button class="btn wide" name="cancel-aia" value="true" type="submit">${msg("doCancel")}</button>
      </#if>
    </form>
  </#if>
</@layout.registrationLayout>

<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#local brand = (town!)?has_content?then(town!, msg("brand"))>
<!DOCTYPE html>
<html lang="${lang}" data-realm="${(realm.name)!}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex, nofollow">
  <title>${msg("loginTitle")} · ${brand}</title>
  <link rel="icon" type="image/svg+xml" href="${url.resourcesPath}/img/icon.svg">
  <#list properties.styles?split(' ') as style>
  <link rel="stylesheet" href="${url.resourcesPath}/${style}">
  </#list>
  <script type="importmap">{"imports": {"rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js"}}</script>
  <#if scripts??><#list scripts as script><script src="${script}"></script></#list></#if>
  <script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
  <script type="module">
    <#outputformat "JavaScript">
    import { startSessionPolling } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
    </#outputformat>
  </script>
  <#if authenticationSession??>
  <script type="module">
    <#outputformat "JavaScript">
    import { checkAuthSession } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    checkAuthSession(${authenticationSession.authSessionIdHash?c});
    </#outputformat>
  </script>
  </#if>
</head>
<body data-page-id="login-${pageId}">
<div class="signin">
  <section class="signin-hero" aria-label="${brand}">
    <span class="signin-sun"></span><span class="signin-arc"></span><span class="signin-arc wide"></span>
    <p class="signin-brand"><#include "brand.ftl"><span>${brand}</span></p>
    <div class="signin-promise">
      <p class="signin-title">${msg("promise")}</p>
      <p>${msg("promiseMore")}</p>
    </div>
    <p class="signin-service">${msg("service")}</p>
  </section>
  <main class="signin-main">
    <h1 class="signin-heading" id="kc-page-title"><#nested "header"></h1>
    <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
    <p class="notice notice-${(message.type = 'error')?then('danger', (message.type = 'success')?then('ok', message.type))}" role="${(message.type = 'error')?then('alert', 'status')}">${kcSanitize(message.summary)?no_esc}</p>
    </#if>
    <#nested "show-username">
    <#nested "form">
    <#if auth?has_content && auth.showTryAnotherWayLink()>
    <form id="kc-select-try-another-way-form" action="${url.loginAction}" method="post">
      <input type="hidden" name="tryAnotherWay" value="on">
      <button class="btn quiet wide" type="submit">${msg("doTryAnotherWay")}</button>
    </form>
    </#if>
    <#nested "socialProviders">
    <#if displayInfo><div class="signin-help"><#nested "info"></div></#if>
    <div class="signin-help">
      <#if pageId?? && pageId == "login" && msg("forgotten")?has_content>
      <div>
        <p class="b">${msg("forgottenTitle")}</p>
        <p class="soft">${msg("forgotten")}</p>
        <#if (site!)?has_content && msg("forgottenLink")?has_content>
        <p><a href="${site}mot-de-passe">${msg("forgottenLink")}</a></p>
        </#if>
      </div>
      </#if>
      <#if (site!(client.baseUrl)!)?has_content && msg("backToSignIn")?has_content && pageId?? && pageId != "error">
      <#-- whoever comes from the own account, or confirms who they are, is signed in already -->
      <#if isAppInitiatedAction??>
      <a href="${site!client.baseUrl}compte">${msg("goBack")}</a>
      <#elseif auth?has_content && auth.showUsername()>
      <a href="${site!client.baseUrl}">${msg("goBack")}</a>
      <#else>
      <a href="${site!client.baseUrl}">${msg("backToSignIn")}</a>
      </#if>
      </#if>
      <#if realm.internationalizationEnabled && locale?? && locale.supported?size gt 1>
      <nav class="languages" aria-label="${msg("languageSwitch")}">
        <#list locale.supported?sort_by("label")?reverse as language>
        <a href="${language.url}" lang="${language.languageTag}"<#if language.languageTag == locale.currentLanguageTag> aria-current="true"</#if>>${language.label}</a>
        </#list>
      </nav>
      </#if>
    </div>
  </main>
</div>
</body>
</html>
</#macro>

<#import "template.ftl" as layout>
<#-- Nobody signs in here: who comes back from FranceConnect without an identity goes straight back to the product. -->
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("loginAccountTitle")}
  <#elseif section = "form">
    <form id="back-to-the-product" class="form" action="${url.loginAction}" method="post">
      <input type="hidden" name="cancel" value="true">
      <button class="btn primary wide" type="submit">${msg("backToApplication")}</button>
    </form>
    <script type="module">document.getElementById("back-to-the-product").submit();</script>
  </#if>
</@layout.registrationLayout>

package fr.ent.gateway.security;

import fr.ent.core.Viewers;
import fr.ent.core.lti.LtiPlatform;
import fr.ent.core.signin.SignInRules;
import fr.ent.core.territory.Territories;
import fr.ent.gateway.login.AfterFailedSignIn;
import fr.ent.gateway.login.AfterSignIn;
import fr.ent.gateway.login.NoteDeparture;
import fr.ent.gateway.login.SignInTurns;
import fr.ent.gateway.server.ServerPaths;
import fr.ent.gateway.session.BackChannelLogout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.servletapi.SecurityContextHolderAwareRequestFilter;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * One chain for browsers with a session and for integrations with a bearer token; and three that never touch a session: for
 * the web application's files, for tools' programs, and for what everybody may read.
 */
@Configuration(proxyBeanMethods = false)
class FrontDoor {

    /** The secret in the address is the caller's whole authority: no session that another site could use. */
    private static final String BY_LINK = "/api/public/caterer/*/receipts";

    @Bean
    @Order(1)
    SecurityFilterChain files(HttpSecurity http) {
        http.securityMatcher(new NegatedRequestMatcher(behindTheDoor()))
                .anonymous(anonymous -> anonymous.disable())
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .securityContext(context -> context.disable())
                .sessionManagement(sessions -> sessions.disable())
                .headers(headers -> headers.disable());
        return http.build();
    }

    private static RequestMatcher behindTheDoor() {
        PathPatternRequestMatcher.Builder path = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(
                ServerPaths.patterns().stream().map(path::matcher).toArray(RequestMatcher[]::new));
    }

    @Bean
    @Order(3)
    SecurityFilterChain reading(HttpSecurity http, Parts parts) {
        PathPatternRequestMatcher.Builder path = PathPatternRequestMatcher.withDefaults();
        http.securityMatcher(readingAt(path, "/api/public/**"))
                .csrf(csrf ->
                        csrf.spa().csrfTokenRepository(tokenOfBrowsers()).csrfTokenRequestHandler(tokenAsInTheCookie()))
                .requestCache(cache -> cache.disable())
                .securityContext(context -> context.disable())
                .sessionManagement(sessions -> sessions.disable())
                .headers(headers -> headers.defaultsDisabled().cacheControl(Customizer.withDefaults()))
                .addFilterAfter(new ViewerFilter(parts.viewers(), parts.territories()), CsrfFilter.class);
        return http.build();
    }

    /** Programs of tools, with tokens of their own, and what a tool's page posts: no session of ours that it could use. */
    @Bean
    @Order(2)
    SecurityFilterChain tools(HttpSecurity http, Parts parts) {
        PathPatternRequestMatcher.Builder path = PathPatternRequestMatcher.withDefaults();
        http.securityMatcher(new OrRequestMatcher(
                        path.matcher(LtiPlatform.SERVICES + "/**"),
                        path.matcher(HttpMethod.POST, LtiPlatform.AUTHORIZE)))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .securityContext(context -> context.disable())
                .sessionManagement(sessions -> sessions.disable())
                .headers(headers -> headers.defaultsDisabled().cacheControl(Customizer.withDefaults()))
                .addFilterAfter(
                        new ViewerFilter(parts.viewers(), parts.territories()),
                        SecurityContextHolderAwareRequestFilter.class);
        return http.build();
    }

    private static RequestMatcher readingAt(PathPatternRequestMatcher.Builder path, String pattern) {
        return new OrRequestMatcher(path.matcher(HttpMethod.GET, pattern), path.matcher(HttpMethod.HEAD, pattern));
    }

    @Bean
    @Order(4)
    SecurityFilterChain door(
            HttpSecurity http,
            AfterSignIn afterSignIn,
            BackChannelLogout backChannel,
            NoteDeparture noteDeparture,
            Parts parts) {
        http.authorizeHttpRequests(routes -> routes.requestMatchers(
                                "/api", "/api/public/**", "/api/openapi", LtiPlatform.AUTHORIZE)
                        .permitAll()
                        .requestMatchers("/api/**", "/ws/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .oauth2Login(login -> login.loginPage("/connexion")
                        .successHandler(afterSignIn)
                        .failureHandler(parts.afterFailedSignIn()))
                .oauth2ResourceServer(tokens -> tokens.jwt(Customizer.withDefaults()))
                .oidcLogout(logout -> logout.backChannel(channel -> channel.logoutHandler(backChannel)))
                .logout(logout -> logout.logoutSuccessHandler(parts.endAtProvider()))
                .csrf(csrf -> csrf.spa()
                        .csrfTokenRepository(tokenOfBrowsers())
                        .csrfTokenRequestHandler(tokenAsInTheCookie())
                        .ignoringRequestMatchers(BY_LINK))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .exceptionHandling(refusals -> refusals.defaultAuthenticationEntryPointFor(
                        new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
                        request -> ServerPaths.areOfPrograms(request.getRequestURI())))
                .headers(headers -> headers.defaultsDisabled().cacheControl(Customizer.withDefaults()))
                .addFilterAfter(new ViewerFilter(parts.viewers(), parts.territories()), AuthorizationFilter.class)
                .addFilterAfter(new HandshakesOnly(), AuthorizationFilter.class)
                .addFilterAfter(parts.strongHandshakes(), HandshakesOnly.class)
                .addFilterBefore(new SignInQueue(parts.turns()), OAuth2AuthorizationRequestRedirectFilter.class)
                .addFilterBefore(
                        new DepartureFilter(parts.turns(), noteDeparture),
                        OAuth2AuthorizationRequestRedirectFilter.class);
        return http.build();
    }

    /** A cookie that the web application reads, sent over a safe line only and with no post of another site. */
    private static CsrfTokenRepository tokenOfBrowsers() {
        CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieCustomizer(cookie -> cookie.secure(true).sameSite("Lax"));
        return tokens;
    }

    /**
     * The token is taken as the cookie gives it, from the header of a call. It is never written into a page, so there is
     * nothing to mask; without a name it is not deferred and the cookie is set with
     * any answer, save those that a cache may keep for everybody.
     */
    private static CsrfTokenRequestHandler tokenAsInTheCookie() {
        CsrfTokenRequestAttributeHandler handler = new CsrfTokenRequestAttributeHandler();
        handler.setCsrfRequestAttributeName(null);
        RequestMatcher forEverybody = readingForEverybody();
        return (request, response, token) -> {
            if (!forEverybody.matches(request)) {
                handler.handle(request, response, token);
            }
        };
    }

    /** Reading that is open to everybody, but for the configuration: a browser that has no token yet gets one there. */
    private static RequestMatcher readingForEverybody() {
        PathPatternRequestMatcher.Builder path = PathPatternRequestMatcher.withDefaults();
        return new AndRequestMatcher(
                readingAt(path, "/api/public/**"), new NegatedRequestMatcher(path.matcher("/api/public/config")));
    }

    @Bean
    Parts parts(
            ClientRegistrationRepository doors,
            AfterFailedSignIn afterFailedSignIn,
            Viewers viewers,
            Territories territories,
            SignInTurns turns,
            SignInRules rules) {
        OidcClientInitiatedLogoutSuccessHandler endAtProvider = new OidcClientInitiatedLogoutSuccessHandler(doors);
        endAtProvider.setPostLogoutRedirectUri("{baseUrl}/connexion");
        endAtProvider.setDefaultTargetUrl("/connexion");
        endAtProvider.setRedirectStrategy(new ToldWayOn());
        return new Parts(
                endAtProvider, afterFailedSignIn, viewers, territories, turns, new StrongHandshakes(viewers, rules));
    }

    /** The parts that the chain is put together from. */
    record Parts(
            LogoutSuccessHandler endAtProvider,
            AfterFailedSignIn afterFailedSignIn,
            Viewers viewers,
            Territories territories,
            SignInTurns turns,
            StrongHandshakes strongHandshakes) {}
}

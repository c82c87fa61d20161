package fr.ent.gateway.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import fr.ent.gateway.server.ServerPaths;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.cache.Cache;
import org.springframework.cache.concurrent.ConcurrentMapCache;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Serves the web application, compressed when it was built: files named by their content are kept for a year, everything
 * else is asked for again, and a path that is a screen, not a file, gets the application itself.
 */
@Configuration(proxyBeanMethods = false)
class WebApplicationFiles implements WebMvcConfigurer {

    private static final String FILES = "classpath:/static/";
    private static final int MOST_PATHS = 2_000;

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(FILES + "assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(false)
                .addResolver(new BrotliFirst(found("assets")))
                .addResolver(new EncodedResourceResolver());
        registry.addResourceHandler("/**")
                .addResourceLocations(FILES)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addResolver(new BrotliFirst(found("screens")))
                .addResolver(new EncodedResourceResolver())
                .addResolver(new Screens());
    }

    /** Remembers where files were found; anybody may ask for any path, so only so many. */
    private static Cache found(String name) {
        return new ConcurrentMapCache(
                name,
                Caffeine.newBuilder()
                        .maximumSize(MOST_PATHS)
                        .<Object, Object>build()
                        .asMap(),
                false);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new OnlyRead()).addPathPatterns("/");
        registry.addInterceptor(new ByEncoding());
    }

    /** Tells caches that a file has several forms, also where it is served as it is. */
    private static final class ByEncoding implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (handler instanceof ResourceHttpRequestHandler) {
                response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
            }
            return true;
        }
    }

    /** The first page is only read. Spring Boot would ask for the form of its answer before it asks for the method. */
    private static final class OnlyRead implements HandlerInterceptor {

        private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                throws HttpRequestMethodNotSupportedException {
            if (!READING.contains(request.getMethod())) {
                throw new HttpRequestMethodNotSupportedException(request.getMethod(), READING);
            }
            return true;
        }
    }

    /** Gives the application for paths that no file answers. */
    private static final class Screens extends PathResourceResolver {

        private static final Resource APPLICATION = new ClassPathResource("/static/index.html");

        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            Resource file = super.getResource(path, location);
            if (file != null) {
                return file;
            }
            boolean screen = !ServerPaths.contain(path) && path.lastIndexOf('.') < path.lastIndexOf('/') + 1;
            return screen && APPLICATION.exists() ? APPLICATION : null;
        }
    }
}

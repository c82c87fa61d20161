package fr.ent.gateway.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.cache.Cache;
import org.springframework.cache.concurrent.ConcurrentMapCache;
import org.springframework.core.io.FileSystemResource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

class BrotliFirstTests {

    @TempDir
    private Path directory;

    private final Cache found = new ConcurrentMapCache("found");

    @BeforeEach
    void aScriptCompressedTwice() throws IOException {
        for (String name : List.of("frame.js", "frame.js.br", "frame.js.gz")) {
            Files.createFile(directory.resolve(name));
        }
    }

    @Test
    void servesBrotliToABrowserThatNamesGzipFirst() throws Exception {
        assertThat(encodingFor("gzip, deflate, br, zstd")).isEqualTo("br");
    }

    @Test
    void servesGzipWhereBrotliIsNotAccepted() throws Exception {
        assertThat(encodingFor("gzip, deflate")).isEqualTo("gzip");
    }

    @Test
    void servesTheFileItselfWhereNothingIsAccepted() throws Exception {
        assertThat(encodingFor("identity")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"br;q=0", "br; q=0.000, identity", "gzip;q=0"})
    void servesTheFileItselfWhereOthersAreRefused(String accepted) throws Exception {
        assertThat(encodingFor(accepted)).isNull();
    }

    @Test
    void remembersForEachOnlyWhatItAccepts() throws Exception {
        assertThat(encodingFor("gzip, br;q=0")).isEqualTo("gzip");
        assertThat(encodingFor("gzip, br;q=0.5")).isEqualTo("br");
        assertThat(encodingFor("gzip;q=1.0, BR;q=0.0")).isEqualTo("gzip");
    }

    private @Nullable String encodingFor(String accepted) throws Exception {
        var files = new ResourceHttpRequestHandler();
        files.setLocations(List.of(new FileSystemResource(directory + "/")));
        files.setResourceResolvers(
                List.of(new BrotliFirst(found), new EncodedResourceResolver(), new PathResourceResolver()));
        files.afterPropertiesSet();
        var request = new MockHttpServletRequest("GET", "/frame.js");
        request.setAttribute(HandlerMapping.PATH_WITHIN_HANDLER_MAPPING_ATTRIBUTE, "frame.js");
        request.addHeader("Accept-Encoding", accepted);
        var response = new MockHttpServletResponse();

        files.handleRequest(request, response);

        assertThat(response.getStatus()).isEqualTo(200);
        return response.getHeader("Content-Encoding");
    }
}

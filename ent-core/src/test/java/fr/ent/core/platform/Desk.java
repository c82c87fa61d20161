package fr.ent.core.platform;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** A controller of one test; its profile keeps it out of every application. */
@RestController
@Profile("never")
class Desk {

    private RuntimeException failure = new IllegalStateException();

    void fails(RuntimeException next) {
        failure = next;
    }

    @PostMapping("/body")
    String body(@RequestBody @Valid Form form) {
        return form.name();
    }

    @GetMapping("/query")
    String query(@RequestParam UUID id) {
        return id.toString();
    }

    @GetMapping("/bounded")
    String bounded(@RequestParam @Min(1) int size) {
        return Integer.toString(size);
    }

    @PostMapping("/file")
    String file(@RequestParam MultipartFile file) {
        return file.getName();
    }

    @GetMapping("/broken")
    String broken() {
        throw failure;
    }

    /** Breaks off when a part of the answer is with its reader. */
    @GetMapping("/begun")
    void begun(HttpServletResponse response) throws IOException {
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write("Il était");
        response.flushBuffer();
        throw failure;
    }

    record Form(
            @NotBlank @Size(max = 5) String name,
            @NotNull LocalDate day,
            @DecimalMax("10") @Nullable BigDecimal rate,
            @Nullable List<UUID> files) {}
}

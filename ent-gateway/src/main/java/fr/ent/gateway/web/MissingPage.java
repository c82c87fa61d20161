package fr.ent.gateway.web;

import fr.ent.core.http.Problem;
import fr.ent.gateway.server.ErrorPages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers a person's browser in words where nothing lies; programs get a problem. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class MissingPage {

    @ExceptionHandler(NoResourceFoundException.class)
    ResponseEntity<?> answer(HttpServletRequest request) {
        Optional<Resource> page = ErrorPages.find(request, HttpStatus.NOT_FOUND.value());
        if (page.isPresent()) {
            return ResponseEntity.status(HttpStatus.NOT_FOUND)
                    .contentType(MediaType.TEXT_HTML)
                    .body(page.get());
        }
        ErrorResponseException missing = Problem.notFound();
        return ResponseEntity.of(missing.getBody()).build();
    }
}

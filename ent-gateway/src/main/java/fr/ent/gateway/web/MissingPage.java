package fr.ent.gateway.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers a person's browser in words where nothing lies; programs get a problem. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class MissingPage {

    private static final Resource PAGE = new ClassPathResource("/static/error/4xx.html");

    @ExceptionHandler(exception = NoResourceFoundException.class, produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<Resource> answer() {
        ResponseEntity.BodyBuilder missing =
                ResponseEntity.status(HttpStatus.NOT_FOUND).contentType(MediaType.TEXT_HTML);
        return PAGE.exists() ? missing.body(PAGE) : missing.build();
    }
}

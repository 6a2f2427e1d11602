package org.earnwise.web;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.validation.Validator;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Puts the language switch and the form token in front of the pages, and leaves out what they do without. */
@Configuration
class WebSetup implements WebMvcConfigurer {

    /** The address parameter of the language switch. */
    static final String LANGUAGE = "lang";

    private static final Validator NOTHING_TO_VALIDATE = Validator.forInstanceOf(Void.class, (nothing, errors) -> {});

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var language = new LocaleChangeInterceptor();
        language.setParamName(LANGUAGE);
        language.setHttpMethods("GET");
        language.setIgnoreInvalidLocale(true);
        registry.addInterceptor(language).excludePathPatterns("/api/**", "/actuator/**", ReaderLanguage.ERASED);
        registry.addInterceptor(new FormToken()).excludePathPatterns("/api/**", "/actuator/**", "/begin", "/error");
    }

    @Bean
    static MessageSource messageSource() {
        return new PageWords();
    }

    /** Answers are read and checked by our own readers: Spring need not start a validator that nothing asks. */
    @Override
    public Validator getValidator() {
        return NOTHING_TO_VALIDATE;
    }
}

package org.earnwise.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Puts the language switch and the form token in front of the pages. */
@Configuration
class WebSetup implements WebMvcConfigurer {

    /** The address parameter of the language switch. */
    static final String LANGUAGE = "lang";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var language = new LocaleChangeInterceptor();
        language.setParamName(LANGUAGE);
        language.setHttpMethods("GET");
        language.setIgnoreInvalidLocale(true);
        registry.addInterceptor(language).excludePathPatterns("/api/**", "/actuator/**");
        registry.addInterceptor(new FormToken()).excludePathPatterns("/api/**", "/actuator/**", "/begin", "/error");
    }
}

package org.earnwise;

import static io.cucumber.junit.platform.engine.Constants.GLUE_PROPERTY_NAME;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectDirectories;
import org.junit.platform.suite.api.Suite;

/**
 * The law, tried on people: every feature below {@code scenarios/}. One file or one scenario:
 * {@code mvn test -Dtest=CucumberTest -Dcucumber.features=scenarios/ssdi/extended-period.feature}.
 */
@Suite
@IncludeEngines("cucumber")
@SelectDirectories("scenarios")
@ConfigurationParameter(key = GLUE_PROPERTY_NAME, value = "org.earnwise.steps")
class CucumberTest {}
